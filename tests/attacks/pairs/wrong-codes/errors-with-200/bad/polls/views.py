from rest_framework.decorators import api_view
from rest_framework.response import Response

from .models import Poll


@api_view(["GET"])
def poll(request, pk):
    try:
        poll = Poll.objects.get(pk=pk)
    except Poll.DoesNotExist:
        return Response({"success": False, "error": "Poll not found"})
    return Response({"question": poll.question, "votes": poll.votes})
