from django.urls import path

from rides import views

app_name = "rides"

urlpatterns = [
    path("", views.BoardView.as_view(), name="board"),
    path("rides/<int:pk>/", views.RideDetailView.as_view(), name="ride_detail"),
    path("rides/<int:pk>/assign/", views.AssignView.as_view(), name="assign"),
]
