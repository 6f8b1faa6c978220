from django.db.models import Q
from rest_framework import generics, status
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.views import APIView

from records.api.serializers import CollectionSerializer, RecordSerializer
from records.models import Collection, Record


class CollectionListAPI(generics.ListCreateAPIView):
    queryset = Collection.objects.select_related("donor")
    serializer_class = CollectionSerializer


class CollectionAPI(generics.RetrieveUpdateDestroyAPIView):
    queryset = Collection.objects.select_related("donor")
    serializer_class = CollectionSerializer
    lookup_field = "slug"


class RecordListAPI(generics.ListAPIView):
    serializer_class = RecordSerializer

    def get_queryset(self):
        records = Record.objects.visible_to(self.request.user)
        return records.select_related("box").prefetch_related("subjects")


class RecordAPI(generics.RetrieveAPIView):
    serializer_class = RecordSerializer
    lookup_field = "signature"

    def get_queryset(self):
        return Record.objects.visible_to(self.request.user)


class SearchAPI(APIView):
    """The search on the website of the parish: what is open to everybody."""

    permission_classes = [AllowAny]

    def get(self, request):
        wanted = request.query_params.get("q", "").strip()
        if len(wanted) < 3:
            return Response(
                {"error": "Please give at least three letters."},
                status=status.HTTP_400_BAD_REQUEST,
            )
        records = Record.objects.visible_to(request.user).filter(
            Q(title__icontains=wanted) | Q(subjects__name__iexact=wanted)
        )
        found = records.distinct().values("signature", "title", "year")[:50]
        return Response({"found": list(found)})
