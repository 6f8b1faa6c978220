from django.urls import path

from tutors.views import FooterUpdate, WriteLetter

urlpatterns = [path("footer/", FooterUpdate.as_view()), path("letters/", WriteLetter.as_view())]
