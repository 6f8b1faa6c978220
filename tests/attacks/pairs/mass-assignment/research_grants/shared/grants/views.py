from rest_framework import generics
from rest_framework.permissions import IsAdminUser

from .models import Call, Proposal
from .serializers import CallSerializer, DecisionSerializer, ProposalSerializer


class CallListView(generics.ListAPIView):
    queryset = Call.objects.all()
    serializer_class = CallSerializer


class ProposalListView(generics.ListCreateAPIView):
    serializer_class = ProposalSerializer

    def get_queryset(self):
        return Proposal.objects.filter(applicant=self.request.user)

    def perform_create(self, serializer):
        serializer.save(applicant=self.request.user)


class ProposalDetailView(generics.RetrieveAPIView):
    serializer_class = ProposalSerializer

    def get_queryset(self):
        return Proposal.objects.filter(applicant=self.request.user)


class DecisionView(generics.UpdateAPIView):
    queryset = Proposal.objects.all()
    serializer_class = DecisionSerializer
    permission_classes = [IsAdminUser]
