from rest_framework.exceptions import NotFound

from .models import Membership, Production


class InProduction:
    """Views whose rows belong to the production of the header X-Production."""

    production = None

    def initial(self, request, *args, **kwargs):
        super().initial(request, *args, **kwargs)
        slug = request.headers.get("X-Production", "")
        production = Production.objects.filter(slug=slug).first()
        is_crew = Membership.objects.filter(user=request.user).exists()
        if production is None or not is_crew:
            raise NotFound("No such production.")
        self.production = production
