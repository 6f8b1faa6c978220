from django.shortcuts import get_object_or_404
from rest_framework import generics, serializers
from rest_framework.decorators import api_view
from rest_framework.response import Response

from . import tracks
from .models import Hike


class HikeSerializer(serializers.ModelSerializer):
    class Meta:
        model = Hike
        fields = ["id", "title", "day", "track"]
        read_only_fields = ["track"]


class TrackSerializer(serializers.Serializer):
    url = serializers.URLField(max_length=300, validators=[tracks.check_site])

    def validate_url(self, url):
        if not url.startswith(("http://", "https://")):
            raise serializers.ValidationError("A web address is wanted.")
        return url


class HikeList(generics.ListCreateAPIView):
    serializer_class = HikeSerializer

    def get_queryset(self):
        return Hike.objects.filter(leader=self.request.user).order_by("day", "pk")

    def perform_create(self, serializer):
        serializer.save(leader=self.request.user)


@api_view(["PUT"])
def import_track(request, pk):
    hike = get_object_or_404(Hike, pk=pk, leader=request.user)
    form = TrackSerializer(data=request.data)
    form.is_valid(raise_exception=True)
    hike.track = tracks.load(form.validated_data["url"])
    hike.save(update_fields=["track"])
    return Response(HikeSerializer(hike).data)
