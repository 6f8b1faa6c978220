const map = document.getElementById("map");
for (const berth of JSON.parse(document.getElementById("berths").textContent)) {
  const line = document.createElement("p");
  line.textContent = `${berth.berth}: ${berth.boat} (${berth.name})`;
  map.append(line);
}
