from django.shortcuts import get_object_or_404
from rest_framework import generics, status
from rest_framework.decorators import api_view, permission_classes
from rest_framework.permissions import IsAdminUser
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from .models import Proposal, Semester
from .serializers import AllocationSerializer, ProposalSerializer


class OwnProposals:
    serializer_class = ProposalSerializer

    def get_queryset(self):
        return Proposal.objects.filter(investigator=self.request.user).select_related("semester").order_by("-pk")


class ProposalListCreate(OwnProposals, generics.ListCreateAPIView):
    def perform_create(self, serializer):
        serializer.save(investigator=self.request.user)


class ProposalDetail(OwnProposals, generics.RetrieveAPIView):
    pass


@api_view(["POST"])
@permission_classes([IsAuthenticated])
def allocate_nights(request, pk):
    """The time allocation committee grants nights."""
    proposal = get_object_or_404(Proposal.objects.select_related("semester"), pk=pk)
    wanted = AllocationSerializer(data=request.data)
    wanted.is_valid(raise_exception=True)
    proposal.nights_given = wanted.validated_data["nights"]
    proposal.stage = Proposal.Stage.ALLOCATED
    proposal.save(update_fields=["nights_given", "stage"])
    return Response(ProposalSerializer(proposal).data)


@api_view(["POST"])
@permission_classes([IsAdminUser])
def decline_proposal(request, pk):
    proposal = get_object_or_404(Proposal.objects.select_related("semester"), pk=pk)
    proposal.nights_given = 0
    proposal.stage = Proposal.Stage.DECLINED
    proposal.save(update_fields=["nights_given", "stage"])
    return Response(ProposalSerializer(proposal).data)


@api_view(["POST"])
@permission_classes([IsAdminUser])
def close_semester(request, pk):
    semester = get_object_or_404(Semester, pk=pk)
    semester.closed = True
    semester.save(update_fields=["closed"])
    return Response(status=status.HTTP_204_NO_CONTENT)
