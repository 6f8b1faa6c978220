from django.http import JsonResponse

from .models import Trip


async def trip(request, trip_id):
    user = await request.auser()
    if not user.is_authenticated:
        return JsonResponse({"error": "login required"}, status=401)
    try:
        trip = await Trip.objects.aget(id=trip_id)
    except Trip.DoesNotExist:
        return JsonResponse({"error": "not found"}, status=404)
    return JsonResponse({"destination": trip.destination, "passport": trip.passport_number})
