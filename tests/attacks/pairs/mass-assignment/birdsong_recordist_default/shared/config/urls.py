from django.contrib import admin
from django.urls import path

from birdsong.views import RecordingDelete, RecordingList, RecordistList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/recordings/", RecordingList.as_view()),
    path("api/recordings/<int:pk>/", RecordingDelete.as_view()),
    path("api/recordists/", RecordistList.as_view()),
]
