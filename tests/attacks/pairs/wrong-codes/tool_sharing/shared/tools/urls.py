from django.urls import path

from .views import LendingsView, LendView, ReturnView, ToolsView

urlpatterns = [
    path("tools/", ToolsView.as_view()),
    path("lendings/", LendingsView.as_view()),
    path("tools/<slug:code>/lend/", LendView.as_view()),
    path("tools/<slug:code>/return/", ReturnView.as_view()),
]
