from rest_framework import generics
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Dog, Walk
from .serializers import DogSerializer, WalkNumbersSerializer, WalkSerializer


class Dogs(generics.ListAPIView):
    queryset = Dog.objects.order_by("name")
    serializer_class = DogSerializer


class MyWalks(generics.ListCreateAPIView):
    serializer_class = WalkSerializer

    def get_queryset(self):
        return Walk.objects.filter(volunteer=self.request.user)

    def perform_create(self, serializer):
        serializer.save(volunteer=self.request.user)


class MyWalk(generics.RetrieveDestroyAPIView):
    serializer_class = WalkSerializer

    def get_queryset(self):
        return Walk.objects.filter(volunteer=self.request.user, state=Walk.State.BOOKED)


class CancelWalks(APIView):
    def post(self, request):
        numbers = WalkNumbersSerializer(data=request.data)
        numbers.is_valid(raise_exception=True)
        walks = Walk.objects.filter(
            volunteer=request.user,
            pk__in=numbers.validated_data["walks"],
            state=Walk.State.BOOKED,
        )
        cancelled = walks.update(state=Walk.State.CANCELLED)
        return Response({"cancelled": cancelled})
