from django.db import models


class FlightManager(models.Manager):
    def after_quarry(self, falconer, quarry):
        """The falconer's last flights at this quarry, with the name of the bird."""
        statement = (
            "SELECT f.*, b.name AS bird_name FROM mews_flight f"
            " JOIN mews_bird b ON b.id = f.bird_id WHERE b.falconer_id = %s"
        )
        values = [falconer.pk]
        if quarry:
            statement += " AND instr(lower(f.quarry), lower(%s)) > 0"
            values.append(quarry)
        statement += " ORDER BY f.flown_on DESC LIMIT 50"
        return self.raw(statement, values)
