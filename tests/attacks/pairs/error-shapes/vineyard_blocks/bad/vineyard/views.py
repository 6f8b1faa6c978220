from rest_framework import generics
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Block
from .serializers import BlockSerializer, HarvestSerializer


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
        if not serializer.is_valid():
            return Response({"success": False, "msg": str(serializer.errors)}, status=400)
        kg = serializer.validated_data["kg"]
        if not Block.objects.filter(pk=block.pk, harvested_kg=None).update(harvested_kg=kg):
            return Response(["The block is harvested already."], status=409)
        block.refresh_from_db()
        return Response(BlockSerializer(block).data)
