from rest_framework import generics
from rest_framework.exceptions import ValidationError
from rest_framework.parsers import MultiPartParser
from rest_framework.response import Response

from .models import Bundle
from .serializers import ArchiveSerializer, BundleSerializer
from .unpack import BadBundle, unpack


class OwnBundles:
    serializer_class = BundleSerializer

    def get_queryset(self):
        return Bundle.objects.filter(curator=self.request.user).order_by("-pk")


class BundleList(OwnBundles, generics.ListCreateAPIView):
    def perform_create(self, serializer):
        serializer.save(curator=self.request.user)


class BundleDetail(OwnBundles, generics.RetrieveDestroyAPIView):
    pass


class BundleArchive(OwnBundles, generics.GenericAPIView):
    parser_classes = [MultiPartParser]

    def post(self, request, pk):
        bundle = self.get_object()
        serializer = ArchiveSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        try:
            bundle.files = unpack(bundle, serializer.validated_data["archive"])
        except BadBundle as problem:
            raise ValidationError({"archive": [str(problem)]}) from None
        bundle.save(update_fields=["files"])
        return Response(BundleSerializer(bundle).data)
