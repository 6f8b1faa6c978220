def grams(rows):
    return [round(float(row["ounces"]) * 28.3495, 2) for row in rows]
