from django.db import transaction
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Entry, Tournament


def shown(tournament):
    return {"id": tournament.pk, "name": tournament.name, "seats": tournament.seats}


class Tournaments(APIView):
    def get(self, request):
        return Response([shown(tournament) for tournament in Tournament.objects.all()[:100]])


class TournamentDetail(APIView):
    def get(self, request, pk):
        tournament = Tournament.objects.filter(pk=pk).first()
        if tournament is None:
            return Response({"detail": "There is no such tournament."}, status=404)
        return Response(shown(tournament))

    def delete(self, request, pk):
        tournament = Tournament.objects.filter(pk=pk).first()
        if tournament is None:
            return Response({"detail": "There is no such tournament."}, status=404)
        if tournament.organiser_id != request.user.pk:
            return Response({"detail": "Only the organiser may do that."}, status=403)
        tournament.delete()
        return Response(status=204)


class Enter(APIView):
    @transaction.atomic
    def post(self, request, pk):
        tournament = Tournament.objects.select_for_update().filter(pk=pk).first()
        if tournament is None:
            return Response({"detail": "There is no such tournament."}, status=404)
        if tournament.entries.count() >= tournament.seats:
            return Response({"detail": "All seats are taken."}, status=409)
        entry, made = Entry.objects.get_or_create(tournament=tournament, player=request.user)
        return Response({"entry": entry.pk}, status=201 if made else 200)
