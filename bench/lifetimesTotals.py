"""Forecasts small shops with the BG/NBD model of lifetimes, without a penalty, and prints the totals as JSON.

python lifetimesTotals.py SHOPS.json: {weeks, shops: [{frequency, recency, T}]}, a list a column, time in weeks. A total
is null where the fit fails: it raises, gives no number, or a parameter beyond 10,000.
"""

import contextlib
import json
import os
import sys
import warnings

warnings.filterwarnings("ignore")

import numpy as np
from lifetimes import BetaGeoFitter


def total(shop, weeks):
    columns = [np.array(shop[name], dtype=float) for name in ("frequency", "recency", "T")]
    try:
        fitter = BetaGeoFitter(penalizer_coef=0.0)
        fitter.fit(*columns)
        expected = fitter.conditional_expected_number_of_purchases_up_to_time(weeks, *columns)
        sum_of_all = float(np.sum(expected))
        usable = np.isfinite(sum_of_all) and np.max(np.asarray(fitter.params_.values)) <= 10_000
        return sum_of_all if usable else None
    except Exception:
        return None


with open(sys.argv[1]) as file:
    task = json.load(file)
# What lifetimes prints about failed fits is of no use here.
with open(os.devnull, "w") as nowhere, contextlib.redirect_stdout(nowhere):
    totals = [total(shop, task["weeks"]) for shop in task["shops"]]
print(json.dumps(totals))
