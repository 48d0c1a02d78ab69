/**
 * What emoji and faces made of marks say, by strength, as shop customers use them. Written for this project: rankings that
 * were counted in tweets call 💔 harmless and 🎁 as strong as 😍. Forms are those of `plainEmoji` and `emoticonAt`.
 */
export const EMOJI_VALENCES = `3.2 😍 🥰 🤩 😻 💯 🏆 🫶
2.8 ❤ ♥ 💖 💗 💓 💞 💕 💘 💝 💟 🧡 💛 💚 💙 💜 🤍 🤎 🖤 ❣ ❤‍🔥 🩷 🩵 <3 🥇 🙌 👏 🌟 ✨ 🎉 🥳 🎊
2.4 👍 👌 😘 😚 😙 😗 😊 ☺ 😁 😀 😃 😄 🤗 😇 🥲 😋 🤝 💪 😎 🔥 🤌 :) :d :* ^^ ✅ ✔ ☑ 💐 🌹 😸 😺 😽 👸 🫰
1.6 🙂 😌 😉 ;) 😆 😜 😝 😛 :p 🤭 🙏 🌈 ☀ 🌞 🌸 🌺 🌷 💎 🎁 🎈 👑 💃 🕺 🍾 🥂 :3 🆗 😂 🤣 😅 🫡 🤙 ✌ 🤞 🫠
-0.6 🤔 😐 😑 🤨 🧐 😬 😶 :| -_- 🥱 🫤 😯 😮 :o 😳 🙈 🫥
-1.4 😕 🙁 :/ :s 😟 😓 😥 😰 🥺 😪 😴 😨 😧 😦 🐌 ⚠ 😵 🤦 🤦‍♀ 🤦‍♂ 😒 🤷 🤷‍♀ 🤷‍♂ ⏳ ⏰
-2.3 ☹ 😞 😔 😢 😿 :( :'( 😣 😖 😩 😫 😱 🥴 😠 😤 💔 </3 ❌ ❎ 🚫 ⛔ 🙅 🙅‍♀ 🙅‍♂ 😾 🤕 🤒 🙀 >_< 🚩 🗑 👿 😭
-3.1 👎 🙄 😡 🤬 :@ 🤮 🤢 💩 🖕 😷 ☠ 💀 🤡 🤥`;
