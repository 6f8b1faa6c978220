const map = document.getElementById("map");
for (const place of places) {
  const pin = document.createElement("span");
  pin.textContent = place.name;
  pin.style.left = `${(place.lon + 180) / 3.6}%`;
  pin.style.top = `${(90 - place.lat) / 1.8}%`;
  map.append(pin);
}
