from rest_framework import status
from rest_framework.response import Response
from rest_framework.views import APIView

from .serializers import DraftSerializer, ImportSerializer


class ImportDraft(APIView):
    """Takes a draft over from the code that another weaver has shared."""

    def post(self, request):
        shared = ImportSerializer(data=request.data)
        shared.is_valid(raise_exception=True)
        draft = DraftSerializer(data=shared.validated_data["code"])
        draft.is_valid(raise_exception=True)
        draft.save(weaver=request.user)
        return Response(draft.data, status=status.HTTP_201_CREATED)
