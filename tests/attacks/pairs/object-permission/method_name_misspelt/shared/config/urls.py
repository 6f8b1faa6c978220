from django.contrib import admin
from django.urls import path

from journal.views import EntryDetail, EntryList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/entries/", EntryList.as_view()),
    path("api/entries/<int:pk>/", EntryDetail.as_view()),
]
