from django.http import FileResponse, Http404
from django.shortcuts import get_object_or_404
from rest_framework import generics
from rest_framework.exceptions import ValidationError
from rest_framework.views import APIView

from .models import Claim, Photo
from .serializers import ClaimSerializer, PhotoSerializer

MAX_PHOTOS = 12


class ClaimList(generics.ListCreateAPIView):
    serializer_class = ClaimSerializer

    def get_queryset(self):
        return Claim.objects.filter(holder=self.request.user)

    def perform_create(self, serializer):
        serializer.save(holder=self.request.user)


class PhotoList(generics.ListCreateAPIView):
    serializer_class = PhotoSerializer

    def get_claim(self):
        return get_object_or_404(Claim, pk=self.kwargs["pk"], holder=self.request.user)

    def get_queryset(self):
        return self.get_claim().photos.all()

    def perform_create(self, serializer):
        claim = self.get_claim()
        if claim.photos.count() >= MAX_PHOTOS:
            raise ValidationError({"file": ["There are enough photos of this damage."]})
        serializer.save(claim=claim)


class PhotoFile(APIView):
    def get(self, request, pk):
        photo = get_object_or_404(Photo, pk=pk, claim__holder=request.user)
        try:
            return FileResponse(photo.file.open("rb"))
        except FileNotFoundError:
            raise Http404 from None
