from django.urls import path

from . import views

urlpatterns = [
    path("faults/", views.FaultListView.as_view(), name="fault-list"),
    path("faults/<int:pk>/resolve/", views.resolve_fault, name="fault-resolve"),
]
