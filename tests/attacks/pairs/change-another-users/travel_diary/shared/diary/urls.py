from django.urls import path

from .views import EntryCreate, EntryDelete, EntryList, EntryUpdate

urlpatterns = [
    path("entries/", EntryList.as_view(), name="entries"),
    path("entries/new/", EntryCreate.as_view(), name="entry-new"),
    path("entries/<int:pk>/", EntryUpdate.as_view(), name="entry-edit"),
    path("entries/<int:pk>/delete/", EntryDelete.as_view(), name="entry-delete"),
]
