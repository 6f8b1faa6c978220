from rest_framework import status
from rest_framework.generics import GenericAPIView, get_object_or_404
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Thing
from .serializers import ThingSerializer


class ThingList(GenericAPIView):
    serializer_class = ThingSerializer
    queryset = Thing.objects.filter(handed_back=False)

    def get(self, request):
        page = self.paginate_queryset(self.get_queryset())
        return self.get_paginated_response(self.get_serializer(page, many=True).data)

    def post(self, request):
        serializer = self.get_serializer(data=request.data)
        if not serializer.is_valid():
            return Response(serializer.errors)
        serializer.save(reporter=request.user)
        return Response(serializer.data, status=status.HTTP_201_CREATED)


class ThingDetail(APIView):
    def get(self, request, pk):
        return Response(ThingSerializer(get_object_or_404(Thing, pk=pk)).data)


class OwnThing(APIView):
    def get_thing(self, pk):
        return get_object_or_404(Thing, pk=pk, reporter=self.request.user)

    def patch(self, request, pk):
        serializer = ThingSerializer(self.get_thing(pk), data=request.data, partial=True)
        serializer.is_valid(raise_exception=True)
        serializer.save()
        return Response(serializer.data)

    def delete(self, request, pk):
        self.get_thing(pk).delete()
        return Response(status=status.HTTP_204_NO_CONTENT)


class HandBack(OwnThing):
    http_method_names = ["post", "options"]

    def post(self, request, pk):
        thing = self.get_thing(pk)
        thing.handed_back = True
        thing.save(update_fields=["handed_back"])
        return Response(ThingSerializer(thing).data)
