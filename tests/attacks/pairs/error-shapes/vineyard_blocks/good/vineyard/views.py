from rest_framework import generics
from rest_framework.exceptions import APIException
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Block
from .serializers import BlockSerializer, HarvestSerializer


class AlreadyHarvested(APIException):
    status_code = 409
    default_detail = "The block is harvested already."
    default_code = "already_harvested"


class OwnBlocks:
    serializer_class = BlockSerializer

    def get_queryset(self):
        return Block.objects.filter(grower=self.request.user)


class BlockList(OwnBlocks, generics.ListCreateAPIView):
    def perform_create(self, serializer):
        serializer.save(grower=self.request.user)


class BlockDetail(OwnBlocks, generics.RetrieveUpdateDestroyAPIView):
    pass


class HarvestView(APIView):
    def post(self, request, pk):
        block = generics.get_object_or_404(Block, pk=pk, grower=request.user)
        serializer = HarvestSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        kg = serializer.validated_data["kg"]
        if not Block.objects.filter(pk=block.pk, harvested_kg=None).update(harvested_kg=kg):
            raise AlreadyHarvested
        block.refresh_from_db()
        return Response(BlockSerializer(block).data)
