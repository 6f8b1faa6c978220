from django.urls import path

from . import views

urlpatterns = [
    path("instruments/", views.InstrumentListView.as_view(), name="instrument-list"),
    path("instruments/<int:pk>/", views.InstrumentDetailView.as_view(), name="instrument-detail"),
]
