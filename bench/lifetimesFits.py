"""Fits the models of lifetimes to what bench/forecast.mjs has written, and prints the seconds of each fit as JSON.

python lifetimesFits.py TASKS.json: a list of {name, model, folder, customers, rounds}; a folder holds frequency,
recency, T and spend as little-endian doubles, time in weeks.
"""

import json
import os
import sys
import time
import warnings

warnings.filterwarnings("ignore")

import numpy as np
from lifetimes import BetaGeoFitter, GammaGammaFitter, ModifiedBetaGeoFitter, ParetoNBDFitter

FITTERS = {
    "bgNbd": BetaGeoFitter,
    "mbgNbd": ModifiedBetaGeoFitter,
    "paretoNbd": ParetoNBDFitter,
    "gammaGamma": GammaGammaFitter,
}


def fit_seconds(task):
    column = lambda name: np.fromfile(os.path.join(task["folder"], name), dtype="<f8")
    frequency, recency, age, spend = (column(name) for name in ("frequency", "recency", "T", "spend"))
    bought_again = (frequency > 0) & (spend > 0)
    seconds = []
    for _ in range(task["rounds"]):
        fitter = FITTERS[task["model"]](penalizer_coef=0.0)
        start = time.perf_counter()
        if task["model"] == "gammaGamma":
            fitter.fit(frequency[bought_again], spend[bought_again])
        else:
            fitter.fit(frequency, recency, age)
        seconds.append(time.perf_counter() - start)
    return {"seconds": seconds, "parameters": {name: float(value) for name, value in fitter.params_.items()}}


with open(sys.argv[1]) as file:
    tasks = json.load(file)
print(json.dumps({task["name"]: fit_seconds(task) for task in tasks}))
