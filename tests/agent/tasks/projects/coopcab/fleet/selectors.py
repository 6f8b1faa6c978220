from fleet.models import Driver, Vehicle


def active_drivers():
    return Driver.objects.filter(active=True).select_related("user", "vehicle")


def vehicles_in_service():
    return Vehicle.objects.filter(in_service=True)
