from django.urls import path

from .views import ToolDetail, ToolList

urlpatterns = [
    path("tools/", ToolList.as_view()),
    path("tools/<uuid:pk>/", ToolDetail.as_view()),
]
