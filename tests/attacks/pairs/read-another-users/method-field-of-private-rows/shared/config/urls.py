from django.urls import path

from wishes.views import Profile

urlpatterns = [path("people/<str:username>/", Profile.as_view())]
