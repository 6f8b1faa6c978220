from django.http import JsonResponse

from .models import Parcel


def parcels(request):
    if not request.user.is_authenticated:
        return JsonResponse({"detail": "Log in first."}, status=401)
    rows = Parcel.objects.filter(sender=request.user).order_by("pk").values_list("barcode", flat=True)[:100]
    return JsonResponse({"parcels": list(rows)})
