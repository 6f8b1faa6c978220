from django.urls import path

from .views import EnterView, EntryList, LogoView

urlpatterns = [
    path("", EntryList.as_view(), name="entries"),
    path("enter/", EnterView.as_view(), name="enter"),
    path("<int:pk>/logo/", LogoView.as_view(), name="logo"),
]
