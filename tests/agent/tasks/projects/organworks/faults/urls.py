from django.urls import path

from faults import views

app_name = "faults"

urlpatterns = [
    path("", views.FaultListView.as_view(), name="list"),
    path("<int:pk>/", views.FaultDetailView.as_view(), name="detail"),
    path("<int:pk>/notes/new/", views.FaultNoteCreateView.as_view(), name="note-new"),
]
