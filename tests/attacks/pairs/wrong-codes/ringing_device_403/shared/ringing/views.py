from rest_framework import generics, serializers
from rest_framework.decorators import api_view
from rest_framework.response import Response

from .models import Catch


class CatchSerializer(serializers.ModelSerializer):
    class Meta:
        model = Catch
        fields = ["id", "ring", "species", "wing_mm", "caught_at"]


class OwnCatches:
    serializer_class = CatchSerializer

    def get_queryset(self):
        return Catch.objects.filter(ringer=self.request.user).order_by("-caught_at", "pk")


class CatchList(OwnCatches, generics.ListCreateAPIView):
    def perform_create(self, serializer):
        serializer.save(ringer=self.request.user)


class CatchDetail(OwnCatches, generics.RetrieveUpdateDestroyAPIView):
    pass


@api_view(["GET"])
def species(request):
    names = Catch.objects.order_by("species").values_list("species", flat=True).distinct()
    return Response(list(names[:500]))
