from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import FileResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.views.generic import View

from .forms import EvidenceForm
from .models import Evidence


class SendEvidence(LoginRequiredMixin, View):
    def post(self, request):
        form = EvidenceForm(request.POST, request.FILES, instance=Evidence(claimant=request.user))
        if not form.is_valid():
            return JsonResponse({"errors": form.errors}, status=400)
        return JsonResponse({"id": form.save().pk}, status=201)


class ShowEvidence(LoginRequiredMixin, View):
    def get(self, request, pk):
        evidence = Evidence.objects.all()
        if not request.user.has_perm("claims.view_evidence"):
            evidence = evidence.filter(claimant=request.user)
        evidence = get_object_or_404(evidence, pk=pk)
        return FileResponse(evidence.file.open("rb"))
