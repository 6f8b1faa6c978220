from django.urls import path

from .views import ContactSheet, MemberList, Profile

urlpatterns = [
    path("members/", MemberList.as_view()),
    path("members/contacts/", ContactSheet.as_view()),
    path("profile/", Profile.as_view()),
]
