from django.contrib import admin
from django.urls import path

from podcasts.views import EpisodeDetail, EpisodeList, ShowList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("shows/", ShowList.as_view(), name="shows"),
    path("shows/<int:show_pk>/episodes/", EpisodeList.as_view(), name="episodes"),
    path("shows/<int:show_pk>/episodes/<int:pk>/", EpisodeDetail.as_view(), name="episode"),
]
