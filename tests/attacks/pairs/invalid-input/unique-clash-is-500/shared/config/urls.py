from django.urls import path

from films.views import ReviewCreate

urlpatterns = [path("api/reviews/", ReviewCreate.as_view())]
