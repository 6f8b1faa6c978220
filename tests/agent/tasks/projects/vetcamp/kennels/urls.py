from django.urls import path

from . import views

app_name = "kennels"

urlpatterns = [
    path("", views.branch_list, name="branch_list"),
    path("branches/<int:pk>/", views.branch_detail, name="branch_detail"),
    path("branches/<int:pk>/occupancy/", views.branch_occupancy, name="branch_occupancy"),
    path("kennels/", views.KennelListView.as_view(), name="kennel_list"),
    path("kennels/new/", views.KennelCreateView.as_view(), name="kennel_create"),
    path("kennels/<int:pk>/edit/", views.KennelUpdateView.as_view(), name="kennel_edit"),
]
