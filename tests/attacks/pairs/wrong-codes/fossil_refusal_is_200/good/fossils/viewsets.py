from django.shortcuts import get_object_or_404
from rest_framework import serializers, status, viewsets
from rest_framework.response import Response

from .models import Specimen


class SpecimenSerializer(serializers.ModelSerializer):
    drawer = serializers.SlugRelatedField("label", read_only=True)

    class Meta:
        model = Specimen
        fields = ["id", "drawer", "species", "found_at"]


class SpecimenViewSet(viewsets.ViewSet):
    """The collection is open to all members; only the curator of a drawer empties it."""

    lookup_value_regex = "[0-9]{1,18}"

    def list(self, request):
        newest = Specimen.objects.select_related("drawer").order_by("-pk")[:40]
        return Response(SpecimenSerializer(newest, many=True).data)

    def retrieve(self, request, pk=None):
        return Response(SpecimenSerializer(self.specimen(pk)).data)

    def destroy(self, request, pk=None):
        specimen = self.specimen(pk)
        if specimen.drawer.curator_id != request.user.pk:
            return Response(
                {"error": "Only the curator removes specimens."},
                status=status.HTTP_403_FORBIDDEN,
            )
        specimen.delete()
        return Response(status=status.HTTP_204_NO_CONTENT)

    def specimen(self, pk):
        return get_object_or_404(Specimen.objects.select_related("drawer"), pk=pk)
