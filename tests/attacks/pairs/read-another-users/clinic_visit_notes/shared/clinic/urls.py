from django.urls import path

from . import views

urlpatterns = [
    path("visits/", views.VisitList.as_view(), name="visit-list"),
    path("visits/<int:visit_pk>/", views.VisitDetail.as_view(), name="visit-detail"),
    path("visits/<int:visit_pk>/notes/", views.NoteList.as_view(), name="note-list"),
]
