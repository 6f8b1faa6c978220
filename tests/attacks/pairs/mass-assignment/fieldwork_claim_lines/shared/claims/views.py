from rest_framework import generics, permissions

from .models import Claim, Line
from .serializers import ClaimSerializer, TreasurerLineSerializer


class ClaimsView(generics.ListCreateAPIView):
    serializer_class = ClaimSerializer

    def get_queryset(self):
        return Claim.objects.filter(claimant=self.request.user).prefetch_related("lines")

    def perform_create(self, serializer):
        serializer.save(claimant=self.request.user)


class ClaimView(generics.RetrieveAPIView):
    serializer_class = ClaimSerializer

    def get_queryset(self):
        return Claim.objects.filter(claimant=self.request.user).prefetch_related("lines")


class ApprovalView(generics.UpdateAPIView):
    """The treasurer settles one line."""

    queryset = Line.objects.all()
    serializer_class = TreasurerLineSerializer
    permission_classes = [permissions.IsAdminUser]
