from django.urls import path

from . import views

urlpatterns = [
    path("", views.ToolListView.as_view(), name="tool-list"),
    path("tools/new/", views.ToolCreateView.as_view(), name="tool-create"),
    path("tools/<int:pk>/", views.tool_detail, name="tool-detail"),
    path("tools/<int:pk>/edit/", views.ToolUpdateView.as_view(), name="tool-edit"),
]
