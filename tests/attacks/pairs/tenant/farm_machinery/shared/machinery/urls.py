from django.urls import path

from .views import CooperativesView, MachinesView, MachineView

urlpatterns = [
    path("cooperatives/", CooperativesView.as_view()),
    path("machines/", MachinesView.as_view()),
    path("machines/<int:pk>/", MachineView.as_view()),
]
