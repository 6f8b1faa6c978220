import json

from django.contrib.auth.mixins import LoginRequiredMixin
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views import View

from .models import Proposal
from .services import amend


def as_json(proposal):
    return {"id": proposal.pk, "target": proposal.target, "hours": proposal.hours, "approved": proposal.approved}


class Proposals(LoginRequiredMixin, View):
    raise_exception = True

    def get(self, request):
        page = Paginator(request.user.proposals.all(), 50).get_page(request.GET.get("page"))
        return JsonResponse({"proposals": [as_json(p) for p in page]})


class ProposalDetail(LoginRequiredMixin, View):
    raise_exception = True

    def get(self, request, pk):
        return JsonResponse(as_json(get_object_or_404(Proposal, pk=pk, astronomer=request.user)))

    def patch(self, request, pk):
        proposal = get_object_or_404(Proposal, pk=pk, astronomer=request.user)
        try:
            changes = json.loads(request.body)
            if not isinstance(changes, dict) or not changes:
                raise ValidationError("An object is wanted.")
            amend(proposal, changes)
        except ValidationError as error:
            return JsonResponse({"errors": error.messages}, status=400)
        except ValueError:
            return JsonResponse({"errors": ["This is not JSON."]}, status=400)
        return JsonResponse(as_json(proposal))
