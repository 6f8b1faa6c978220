from django.urls import path

from . import views

urlpatterns = [
    path("", views.Rehearsals.as_view(), name="rehearsals"),
    path("<int:pk>/", views.RehearsalDetail.as_view(), name="rehearsal"),
    path("<int:pk>/seat/", views.TakeSeat.as_view(), name="seat"),
    path("seats/<int:pk>/leave/", views.LeaveSeat.as_view(), name="leave"),
]
