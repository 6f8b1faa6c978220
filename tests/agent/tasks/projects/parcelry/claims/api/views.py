from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.exceptions import ValidationError
from rest_framework.response import Response

from ..models import Claim
from .serializers import ClaimSerializer


class ClaimViewSet(viewsets.ModelViewSet):
    queryset = Claim.objects.all()
    serializer_class = ClaimSerializer

    def perform_create(self, serializer):
        serializer.save(claimant=self.request.user)

    @action(detail=True, methods=["post"])
    def withdraw(self, request, pk=None):
        claim = self.get_object()
        if claim.state != Claim.State.OPEN:
            raise ValidationError("This claim is closed.")
        claim.state = Claim.State.WITHDRAWN
        claim.save(update_fields=["state"])
        return Response(self.get_serializer(claim).data)
