from django.contrib import admin
from django.urls import path

from polls.views import CastVote, ChoiceList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("poll/", ChoiceList.as_view(), name="choices"),
    path("poll/<int:pk>/vote/", CastVote.as_view(), name="vote"),
]
