from rest_framework import generics
from rest_framework.permissions import IsAuthenticated

from .models import Callout, Member
from .permissions import IsChief
from .serializers import CalloutSerializer, MemberSerializer, PromotionSerializer


class Me(generics.RetrieveUpdateAPIView):
    serializer_class = MemberSerializer

    def get_object(self):
        return generics.get_object_or_404(Member, user=self.request.user)


class MyCallouts(generics.ListAPIView):
    serializer_class = CalloutSerializer

    def get_queryset(self):
        return Callout.objects.filter(crew__user=self.request.user)


class Promotion(generics.UpdateAPIView):
    permission_classes = [IsAuthenticated, IsChief]
    queryset = Member.objects.all()
    serializer_class = PromotionSerializer
