from django.urls import path

from .views import Borrow, GiveBack, Manual, ToolList

urlpatterns = [
    path("tools/", ToolList.as_view()),
    path("tools/<int:pk>/borrow/", Borrow.as_view()),
    path("tools/<int:pk>/return/", GiveBack.as_view()),
    path("tools/<int:pk>/manual/", Manual.as_view()),
]
