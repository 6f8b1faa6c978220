from django.urls import path

from . import views

urlpatterns = [
    path("trees/", views.tree_list, name="tree-list"),
    path("trees/<int:pk>/", views.tree_detail, name="tree-detail"),
]
