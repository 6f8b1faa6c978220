from rest_framework import generics, pagination

from .models import Protocol
from .parsers import YAMLParser
from .serializers import ProtocolSerializer


class Pages(pagination.LimitOffsetPagination):
    default_limit = 20
    max_limit = 100


class ProtocolList(generics.ListAPIView):
    queryset = Protocol.objects.prefetch_related("steps").order_by("title", "pk")
    serializer_class = ProtocolSerializer
    pagination_class = Pages


class ProtocolDetail(generics.RetrieveAPIView):
    queryset = Protocol.objects.prefetch_related("steps")
    serializer_class = ProtocolSerializer


class ProtocolImport(generics.CreateAPIView):
    serializer_class = ProtocolSerializer
    parser_classes = [YAMLParser]

    def perform_create(self, serializer):
        serializer.save(author=self.request.user)
