from django.urls import path

from . import views

urlpatterns = [
    path("operators/", views.OperatorListView.as_view(), name="operator-list"),
    path("operators/<int:pk>/", views.OperatorDetailView.as_view(), name="operator-detail"),
    path("nearby/", views.nearby, name="nearby"),
]
