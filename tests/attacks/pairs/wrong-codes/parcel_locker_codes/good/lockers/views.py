from django.utils import timezone
from rest_framework import status
from rest_framework.decorators import api_view
from rest_framework.pagination import PageNumberPagination
from rest_framework.response import Response

from .models import Parcel
from .serializers import ParcelSerializer


@api_view(["GET"])
def parcels(request):
    mine = Parcel.objects.filter(receiver=request.user).select_related("locker")
    pages = PageNumberPagination()
    page = pages.paginate_queryset(mine, request)
    return pages.get_paginated_response(ParcelSerializer(page, many=True).data)


@api_view(["GET"])
def parcel(request, number):
    found = Parcel.objects.filter(receiver=request.user, number=number).select_related("locker").first()
    if found is None:
        return Response({"detail": "No such parcel."}, status=status.HTTP_404_NOT_FOUND)
    return Response(ParcelSerializer(found).data)


@api_view(["POST"])
def fetch(request, number):
    """Opens the door and marks the parcel as fetched."""
    waiting = Parcel.objects.filter(receiver=request.user, number=number, locker__isnull=False)
    if not waiting.exists():
        return Response({"detail": "No such parcel."}, status=status.HTTP_404_NOT_FOUND)
    if not waiting.filter(fetched_at=None).update(fetched_at=timezone.now()):
        return Response({"detail": "This parcel has been fetched."}, status=status.HTTP_409_CONFLICT)
    return Response(ParcelSerializer(waiting.select_related("locker").get()).data)
